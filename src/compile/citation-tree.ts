import type { Node, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

/** `[see @key, para. 3; @other]`: words around keys, parted by separators. */
export interface CitationNode extends Node {
  type: 'citation';
  children: (PhrasingContent | CitationKeyNode | CitationSeparatorNode)[];
}

export interface CitationKeyNode extends Node {
  type: 'citationKey';
  key: string;
  /** Written `-@key`: the text has named the author already. */
  suppressAuthor: boolean;
}

export interface CitationSeparatorNode extends Node {
  type: 'citationSeparator';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }

  interface RootContentMap {
    citation: CitationNode;
    citationKey: CitationKeyNode;
    citationSeparator: CitationSeparatorNode;
  }
}

/** Makes nodes of the tokens of `citationSyntax`. */
export const citationTree: Extension = {
  canContainEols: ['citation'],
  enter: {
    citation(token) {
      this.enter({ type: 'citation', children: [] }, token);
    },
    citationKey(token) {
      const written = this.sliceSerialize(token);
      const key = written.replace(/^-?@\{?|\}$/g, '').replace(/\\(.)/g, '$1');
      this.enter({ type: 'citationKey', key, suppressAuthor: written.startsWith('-') }, token);
    },
    citationSeparator(token) {
      this.enter({ type: 'citationSeparator' }, token);
    },
  },
  exit: {
    citation(token) {
      this.exit(token);
    },
    citationKey(token) {
      this.exit(token);
    },
    citationSeparator(token) {
      this.exit(token);
    },
  },
};
