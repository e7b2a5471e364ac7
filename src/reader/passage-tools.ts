/** How long a selection stands still before it is taken for one, in milliseconds. */
const still = 400;

let timer = 0;
let wasOffered = false;

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(offer, still);
});

/** Most readers select nothing: what is offered for it is fetched when somebody does. */
async function offer(): Promise<void> {
  wasOffered ||= document.getSelection()?.isCollapsed === false;
  if (!wasOffered) return;
  const { offerPassage } = await import('./offer-passage.ts');
  offerPassage();
}
