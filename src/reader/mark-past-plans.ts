/** Says of every plan whose last moment has passed that nothing has been heard of it since. By the reader's clock. */
for (const plan of document.querySelectorAll<HTMLElement | SVGElement>('[data-until]')) {
  if (Number(plan.dataset['until']) < Date.now()) plan.append(', 이후\u00a0확인\u00a0안\u00a0됨');
}
