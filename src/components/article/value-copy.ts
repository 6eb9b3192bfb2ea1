import type { ToolWords } from '#site/tool-words.ts';

/** Lets readers copy a value (a host name, a port) with one click, announced to screen readers. */
export class ValueCopy extends HTMLElement {
  static words: ToolWords;

  connectedCallback(): void {
    const { copyValue, copied } = ValueCopy.words;
    const status = document.createElement('p');
    status.className = 'sr-only';
    status.role = 'status';
    this.append(status);
    for (const code of this.querySelectorAll('code.value')) {
      const value = code.textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'value-copy';
      button.ariaLabel = button.title = copyValue.replace('{{value}}', value);
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(value).then(
          () => {
            button.classList.add('done');
            status.textContent = `${copied}: ${value}`;
            setTimeout(() => {
              button.classList.remove('done');
            }, 1500);
          },
          () => getSelection()?.selectAllChildren(code), // refused: the value is selected, to be copied by hand
        );
      });
      code.append(button);
    }
  }
}
