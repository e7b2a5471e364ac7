"""Prints the events of a calendar as JSON, as one of Debian's readers tells them: read-calendar.py icalendar x.ics"""

import datetime
import json
import sys


def iso(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def told(text_of, time_of):
    names = ["uid", "summary", "description", "location", "url", "status"]
    event = {name: text_of(name) for name in names}
    return event | {
        "start": iso(time_of("dtstart")),
        "end": iso(time_of("dtend")),
        "sequence": int(text_of("sequence")),
    }


def by_icalendar(data):
    import icalendar

    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        if event.errors:
            raise ValueError(event.errors)
        yield told(lambda name: str(event.get(name, "")), lambda name: event[name].dt if name in event else None)


def by_vobject(data):
    import vobject

    for event in vobject.readOne(data.decode(), validate=True).contents.get("vevent", []):
        value = lambda name: getattr(getattr(event, name, None), "value", None)
        yield told(lambda name: value(name) or "", value)


reader = {"icalendar": by_icalendar, "vobject": by_vobject}[sys.argv[1]]
with open(sys.argv[2], "rb") as file:
    print(json.dumps(list(reader(file.read()))))
