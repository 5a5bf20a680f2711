import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';

/** Names the editors for screen readers, and lets the Tab key lead on to what comes after them. */
export function EditorAccess() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });

  useEffect(() => {
    const editors = { Query: queryEditor, Variables: variableEditor, Headers: headerEditor, Answer: responseEditor };
    for (const [name, editor] of Object.entries(editors)) {
      editor?.setOption('screenReaderLabel', name);
      editor?.addKeyMap({ Tab: false, 'Shift-Tab': false });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
