/** What an endpoint answers with a calendar. */
export function answerCalendar(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/calendar;charset=utf-8' } });
}
