// Copies the code of an embedded timeline, and says beside the button whether that worked.
for (const snippet of document.querySelectorAll('.embed-snippet')) {
  const code = snippet.querySelector('textarea');
  const result = snippet.querySelector('output');
  if (!code || !result) continue;
  snippet.querySelector('button')?.addEventListener('click', async () => {
    const copied = await copy(code);
    // Emptied first, so that a second copy is announced too.
    result.value = '';
    requestAnimationFrame(() => {
      result.value = copied ? '복사했습니다.' : '복사하지 못했습니다. 골라 두었으니 직접 복사하세요.';
    });
  });
}

async function copy(code: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.value);
    return true;
  } catch {
    // A browser inside an app, or an address without https: what is selected can be copied by hand.
    code.select();
    return false;
  }
}
