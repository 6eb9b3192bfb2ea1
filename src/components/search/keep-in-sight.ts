/** With less room than this for the panel, the page moves so that the field is at the top. In pixels. */
const littleRoom = 360;

/**
 * Keep a panel under its field within what is seen: of a phone's window the keyboard takes the lower half.
 * The room from its top to the edge is given to the style sheet as `--room`.
 */
export function keepInSight(field: HTMLElement, panel: HTMLElement): void {
  const { visualViewport } = window;
  if (!visualViewport) return;

  const room = () => visualViewport.offsetTop + visualViewport.height - panel.getBoundingClientRect().top;
  let before = 0;
  const measure = () => {
    if (panel.hidden) return;
    const now = Math.max(160, room());
    if (now !== before) panel.style.setProperty('--room', `${String(now)}px`);
    before = now;
  };
  visualViewport.addEventListener('resize', measure);
  visualViewport.addEventListener('scroll', measure);
  addEventListener('scroll', measure, { passive: true });
  const opened = () => {
    if (panel.hidden) return;
    if (room() < littleRoom) {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      field.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : 'smooth' });
    }
    measure();
  };
  // with the frame, where the layout is due anyway
  new MutationObserver(() => requestAnimationFrame(opened)).observe(panel, { attributeFilter: ['hidden'] });
}
