/** Where a page is shared to by a plain link: nothing of theirs is loaded. */
export function shareLinks(title: string, address: string): { name: string; href: string }[] {
  const [words, url] = [title, address].map(encodeURIComponent);
  return [
    { name: 'X', href: `https://x.com/intent/post?url=${url}&text=${words}` },
    { name: '페이스북', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: '밴드', href: `https://www.band.us/plugin/share?body=${words}%0A${url}&route=${url}` },
    { name: '라인', href: `https://social-plugins.line.me/lineit/share?url=${url}` },
  ];
}
