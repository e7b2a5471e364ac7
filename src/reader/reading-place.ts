import { announce } from './announce.ts';
import { forgetPlace, forgetPlaces, keepPlace, type Place, placeIn } from './kept-places.ts';
import { showNotice } from './notice-bar.ts';

/** Whoever leaves before has not read. */
const enough = { milliseconds: 15_000, part: 0.2 };

const { pathname } = location;
const body = document.querySelector('.document-body');
const blocks = [...(body?.querySelectorAll('h2, h3, h4, p, li, blockquote, figure, table, pre') ?? [])];
/** For the keyboard the bar stands near the start of the page, as that is where its reader is. */
const start = document.querySelector('.skip') ?? document.body;
let ended = false;
if (body) {
  addEventListener('load', () => offer(body));
  document.addEventListener('visibilitychange', () => document.hidden && keep(body));
  const end = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    ended = true;
    forgetPlace(pathname);
  });
  const footer = document.querySelector('.document-footer');
  if (footer) end.observe(footer);
}

/** Keeps where the reader is, if they have read for a while and are not through. */
function keep(text: Element): void {
  const { top, height } = text.getBoundingClientRect();
  if (ended || performance.now() < enough.milliseconds || -top < height * enough.part) return;
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  if (index >= 0) keepPlace(pathname, blocks[index]?.closest('.exchange')?.id || index);
}

/** Offers the way to where the reader was, unless the address or the browser has led them to a place already. */
function offer(text: Element): void {
  const place = placeIn(pathname);
  const block = place === undefined ? undefined : blockAt(place);
  if (!block || hasBeenLed()) return;
  const number = [...text.querySelectorAll('.exchange')].findIndex((exchange) => exchange.contains(block)) + 1;
  const words = number === 0 ? '지난번 읽던 곳에서' : `지난번 읽던 곳(질문 ${number})에서`;
  const close = showNotice({
    words,
    after: start,
    actions: [
      {
        words: '이어 읽기',
        run: () => {
          close();
          goTo(block);
        },
      },
      { words: '기록 지우기', run: forgetAll },
    ],
  });
  announce(`${words} 이어 읽을 수 있습니다`);
}

function forgetAll(): void {
  const words = '읽던 곳의 기록을 모두 지웠습니다.';
  forgetPlaces();
  showNotice({ words, after: start });
  announce(words);
}

function blockAt(place: Place): Element | undefined {
  return typeof place === 'number' ? blocks[place] : (document.getElementById(place) ?? undefined);
}

function hasBeenLed(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  // A text fragment (`#:~:text=`) does not stand in the location, but it has scrolled the page.
  return type !== 'navigate' || location.hash !== '' || scrollY > 100;
}

function goTo(block: Element): void {
  block.scrollIntoView();
  // The keyboard and a screen reader go on from there.
  block.setAttribute('tabindex', '-1');
  if (block instanceof HTMLElement) block.focus({ preventScroll: true });
}
