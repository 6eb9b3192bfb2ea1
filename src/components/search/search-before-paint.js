// Runs before the page of results is painted: what was asked stands in the field, and what the page shows when
// nothing is asked makes room. Everything else is in search-results.ts.
const query = new URLSearchParams(location.search).get('q')?.trim();
if (query) {
  document.documentElement.dataset.asked = '';
  const field = document.querySelector('[name=q]');
  if (field) field.value = query;
}
