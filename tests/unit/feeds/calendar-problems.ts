/** What RFC 5545 says against a calendar of events: a sentence for each line or component that breaks a rule. */
export function calendarProblems(text: string): string[] {
  const problems: string[] = [];
  if (!text.endsWith('\r\n')) problems.push('3.1: the last line has no CRLF');
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) problems.push(`3.1: half a line break: ${line}`);
    if (Buffer.byteLength(line) > 75) problems.push(`3.1: more than 75 octets: ${line}`);
    if (/(?!\t)\p{Cc}/u.test(line) || !line.isWellFormed()) problems.push(`3.1: not text: ${line}`);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const open: string[] = [];
  let properties: Property[] = [];
  for (const line of unfolded) {
    const property = readLine(line);
    if (!property) {
      problems.push(`3.1: not NAME:value: ${line}`);
      continue;
    }
    const { name, value } = property;
    if (name === 'BEGIN') {
      open.push(value);
      if (value !== 'STANDARD') properties = [];
    } else if (name === 'END') {
      if (open.pop() !== value) problems.push(`3.4: ${line} closes what is not open`);
      if (value === 'VEVENT') problems.push(...eventProblems(properties));
    } else {
      properties.push(property);
      if (texts.has(name) && /(?:^|[^\\])(?:\\\\)*(?:\\[^\\;,nN]|[;,])/.test(value)) {
        problems.push(`3.3.11: not escaped: ${line}`);
      }
    }
  }
  if (open.length > 0) problems.push(`3.4: ${open.join(', ')} is never closed`);
  if (unfolded[0] !== 'BEGIN:VCALENDAR' || unfolded.at(-1) !== 'END:VCALENDAR') problems.push('3.4: not one calendar');
  if (!unfolded.includes('VERSION:2.0')) problems.push('3.7.4: no VERSION:2.0');
  if (unfolded.filter((line) => line.startsWith('PRODID:')).length !== 1) problems.push('3.7.3: not one PRODID');
  if (!/^BEGIN:V(?:EVENT|TIMEZONE)$/m.test(unfolded.join('\n'))) problems.push('3.6: no component');
  const uids = unfolded.filter((line) => line.startsWith('UID:'));
  if (new Set(uids).size < uids.length) problems.push('3.8.4.7: a UID stands twice');
  return problems;
}

interface Property {
  name: string;
  parameters: string;
  value: string;
}

const texts = new Set(['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC']);
const required = ['UID', 'DTSTAMP', 'DTSTART'];
const once = [...required, 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'STATUS', 'SEQUENCE', 'TRANSP'];

function readLine(line: string): Property | undefined {
  const [, name, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : { name, parameters, value };
}

function eventProblems(properties: readonly Property[]): string[] {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const [start] = all('DTSTART');
  const [end] = all('DTEND');
  const wrong = (name: string, pattern: RegExp) => all(name).some(({ value }) => !pattern.test(value));
  return [
    ...required.filter((name) => all(name).length === 0).map((name) => `3.6.1: no ${name}`),
    ...once.filter((name) => all(name).length > 1).map((name) => `3.6.1: ${name} stands twice`),
    ...(wrong('DTSTAMP', utc) ? ['3.8.7.2: DTSTAMP is not in UTC'] : []),
    ...(wrong('LAST-MODIFIED', utc) ? ['3.8.7.3: LAST-MODIFIED is not in UTC'] : []),
    ...(wrong('SEQUENCE', /^\d+$/) ? ['3.8.7.4: SEQUENCE is no number'] : []),
    ...(wrong('STATUS', /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/) ? ['3.8.1.11: no STATUS of an event'] : []),
    ...(wrong('URL', /^https?:\/\/[!-~]+$/) ? ['3.8.4.6: URL is no address'] : []),
    ...(start && !isTime(start) ? [`3.8.2.4: DTSTART:${start.value}`] : []),
    ...(end && !isTime(end) ? [`3.8.2.2: DTEND:${end.value}`] : []),
    ...(start && end && end.parameters !== start.parameters ? ['3.8.2.2: DTEND is of another type'] : []),
    ...(start && end && end.value <= start.value ? ['3.8.2.2: DTEND is not after DTSTART'] : []),
  ];
}

const utc = /^\d{8}T\d{6}Z$/;

function isTime({ parameters, value }: Property): boolean {
  return parameters === ';VALUE=DATE' ? /^\d{8}$/.test(value) : parameters === '' && utc.test(value);
}
