/**
 * Marks the question that is read in the list of questions (`aria-current`), keeps it in sight where the list scrolls
 * by itself, and says its number at the foot of the screen.
 */
const list = document.querySelector<HTMLElement>('.question-list');
const links = [...(list?.querySelectorAll('a') ?? [])];
const exchanges = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
const foot = document.querySelector('.question-place span');

const inSight = new Set<Element>();
let current = -1;

// What counts is the upper part of the screen, below the room that a jump to a question leaves above it.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) inSight[isIntersecting ? 'add' : 'delete'](target);
    const first = exchanges.findIndex((exchange) => exchange && inSight.has(exchange));
    // Between two questions it is still the one above; above them all it is none.
    if (first >= 0) show(first);
    else if ((exchanges[0]?.getBoundingClientRect().top ?? 0) > 0) show(-1);
  },
  { rootMargin: '-64px 0px -60%' },
);
for (const exchange of exchanges) if (exchange) observer.observe(exchange);

function show(index: number): void {
  if (index === current) return;
  links[current]?.removeAttribute('aria-current');
  links[index]?.setAttribute('aria-current', 'true');
  current = index;
  if (foot) foot.textContent = index < 0 ? `질문 ${links.length}개` : `질문 ${index + 1}/${links.length}`;
  const link = links[index];
  if (!list || !link) return;
  // By the height of the list alone: `scrollIntoView` would move the page as well.
  const above = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above < 0 || above > list.clientHeight * 0.8) list.scrollBy(0, above - list.clientHeight / 3);
}
