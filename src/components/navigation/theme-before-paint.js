// Runs before the first paint, so that a chosen theme never flashes. Everything else about themes is in theme-menu.ts.
try {
  const theme = localStorage.getItem('kb-theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // storage is switched off: the system's theme is used
}
