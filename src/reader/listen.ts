import { announce } from './announce.ts';
import { hasNotice, showNotice } from './notice-bar.ts';
import { wordsToHear } from './words-to-hear.ts';

const button = document.querySelector<HTMLButtonElement>('.piece-tools .listen');
const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

let voice: SpeechSynthesisVoice | undefined;
/** What is left to read, the block being read first. Empty when nobody listens. */
let blocks: Element[] = [];
/** What is being said: none while it pauses. Held here, or Chromium forgets it before its end. */
let utterance: SpeechSynthesisUtterance | undefined;
let close = (): void => {};

if (button && synthesis) {
  findVoice();
  // As a property: older Safari has no other way.
  synthesis.onvoiceschanged = findVoice;
  button.addEventListener('click', () => (blocks.length > 0 ? stop() : start()));
  window.addEventListener('pagehide', stop);
}

/** One of the device's own: others send the text away. */
function findVoice(): void {
  voice = synthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^ko\b/i.test(lang.replace('_', '-')));
  button?.classList.toggle('has-voice', voice !== undefined);
}

function start(): void {
  blocks = [...document.querySelectorAll('h1, .prose *')].filter((block) => wordsToHear(block) !== '');
  if (button) button.textContent = '그만';
  showControls();
  read();
}

/** Reads the first block, and goes on to the next at its end. */
function read(): void {
  const [block] = blocks;
  if (!block || !voice) {
    announce('다 읽었습니다');
    stop();
    return;
  }
  if (!hasNotice()) showControls();
  mark(block);
  const said = new SpeechSynthesisUtterance(wordsToHear(block));
  utterance = said;
  said.voice = voice;
  said.lang = voice.lang;
  said.onend = () => {
    if (utterance !== said) return;
    blocks.shift();
    read();
  };
  said.onerror = () => {
    if (utterance === said) stop();
  };
  synthesis?.speak(said);
}

function showControls(): void {
  if (!button?.parentElement) return;
  close = showNotice({
    words: '듣는 중',
    after: button.parentElement,
    actions: [{ words: '멈춤', run: pauseOrGoOn }],
    dismiss: '그만',
    dismissed: stop,
  });
}

/** Going on begins with the block again: Android cannot pause. */
function pauseOrGoOn(control: HTMLButtonElement): void {
  const isPause = utterance !== undefined;
  control.textContent = isPause ? '계속' : '멈춤';
  if (isPause) silence();
  else read();
}

function stop(): void {
  silence();
  blocks = [];
  mark();
  close();
  if (button) button.textContent = '듣기';
}

function silence(): void {
  utterance = undefined;
  synthesis?.cancel();
}

function mark(block?: Element): void {
  for (const old of document.querySelectorAll('.being-read')) {
    old.classList.remove('being-read');
    old.removeAttribute('aria-current');
  }
  block?.classList.add('being-read');
  block?.setAttribute('aria-current', 'true');
}
