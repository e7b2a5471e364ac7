// Each button of this kind prints the page that it stands on.
for (const button of document.querySelectorAll('.print-button')) button.addEventListener('click', () => print());
