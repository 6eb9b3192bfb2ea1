// Runs before anything is shown: leads on to data-target, with the query and the place in the text.
// "replace" leaves no entry behind, so that Back does not lead here again.
const target = new URL(document.currentScript.dataset.target, location.href);
for (const [name, value] of new URLSearchParams(location.search)) target.searchParams.set(name, value);
target.hash = location.hash;
location.replace(target);
