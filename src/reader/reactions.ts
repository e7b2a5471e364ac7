import { remember, remembered } from './device-memory.ts';

const row = document.querySelector('.reaction-row');
const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-reaction]') ?? [])];
const note = row?.querySelector('.note');
const name = `reactions.${location.pathname}`;
const kept = new Set(remembered(name)?.split(' '));

for (const button of buttons) {
  const reaction = button.dataset['reaction'] ?? '';
  press(button, kept.has(reaction));
  button.addEventListener('click', () => {
    press(button, !isPressed(button));
    const pressed = buttons.filter(isPressed).map(({ dataset }) => dataset['reaction']);
    if (!remember(name, pressed.join(' ')) && note) note.textContent = '이 기기에는 저장할 수 없습니다';
  });
}

function isPressed(button: Element): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function press(button: Element, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}
