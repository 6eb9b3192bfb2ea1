/** Make the print button work. */
export function offerPrint(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
}
