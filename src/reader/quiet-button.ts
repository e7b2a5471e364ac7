/** A button that is a word (styles/quiet-button.css). */
export function quietButton(words: string, run: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.append(words);
  button.addEventListener('click', () => run(button));
  return button;
}
