import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Runs the query in front once, as soon as the editors are there. */
export function RunOnArrival() {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const hasRun = useRef(false);
  const isReady = Boolean(queryEditor && variableEditor && responseEditor);

  useEffect(() => {
    if (isReady && !hasRun.current) {
      hasRun.current = true;
      run();
    }
  }, [isReady, run]);

  return null;
}
