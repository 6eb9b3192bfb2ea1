try {
  const theme = localStorage.getItem('kb-theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // storage is off
}
