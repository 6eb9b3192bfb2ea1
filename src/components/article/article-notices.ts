/** Shows "FAQ 1811 has been merged into this one" to readers who came by the old number. */
const merged = new URLSearchParams(location.search).get('merged');
for (const notice of document.querySelectorAll<HTMLElement>('[data-merged]')) {
  if (notice.dataset.merged === merged) delete notice.dataset.merged;
}
