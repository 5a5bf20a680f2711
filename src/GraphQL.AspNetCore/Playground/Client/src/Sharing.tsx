import { ToolbarButton, ToolbarMenu, useEditorContext } from '@graphiql/react';
import copy from 'copy-to-clipboard';
import { useEffect, useState } from 'react';
import { writeLink } from './link';
import { readOperations } from './operations';
import { snippets } from './snippets';

/** Copies what the editors hold: as a link, or as a program that sends it. */
export function Sharing() {
  const { queryEditor, variableEditor, headerEditor } = useEditorContext({ nonNull: true });
  const [notice, setNotice] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setNotice(''), 4000);
    return () => clearTimeout(timer);
  }, [notice]);

  function hand(name: string, write: () => string) {
    try {
      copy(write());
      setNotice(`${name} copied`);
    } catch (problem) {
      setNotice(`Not copied: ${(problem as Error).message}`);
    }
  }

  function request() {
    const query = queryEditor?.getValue().trim() ?? '';
    return {
      address: window.location.origin + window.location.pathname,
      query,
      variables: readObject('variables', variableEditor?.getValue()),
      operationName: readOperations(query).length > 1 ? (queryEditor?.operationName ?? null) : null,
      headers: (readObject('headers', headerEditor?.getValue()) ?? {}) as Record<string, string>,
    };
  }

  return (
    <>
      <ToolbarButton
        label="Copy a link to this query"
        onClick={() => hand('Link', () => writeLink(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? ''))}
      >
        <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.5 8.8M9 11.5l-1.6 1.6a3 3 0 0 1-4.3-4.3L4.5 7.2" />
        </svg>
      </ToolbarButton>
      <ToolbarMenu
        label="Copy as a program"
        button={
          <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            <path d="M5 4L1.5 8L5 12M11 4l3.5 4L11 12M9 3L7 13" />
          </svg>
        }
      >
        {Object.entries(snippets).map(([language, write]) => (
          <ToolbarMenu.Item key={language} onSelect={() => hand(language, () => write(request()))}>
            Copy as {language}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <p className="notice" role="status">
        {notice}
      </p>
    </>
  );
}

function readObject(name: string, text: string | undefined): Record<string, unknown> | null {
  if (!text?.trim()) {
    return null;
  }

  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Error(`the ${name} are not JSON (${(problem as Error).message})`);
  }
}
