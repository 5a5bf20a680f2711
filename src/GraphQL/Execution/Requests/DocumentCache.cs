namespace Contested.GraphQL.Execution;

/// <summary>Keeps the most recently used documents by their text. Safe for use by many requests at once.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> _recent = new();

    public PreparedDocument GetOrAdd(string text, Func<string, PreparedDocument> prepare)
    {
        if (TryGet(text, out var known))
        {
            return known!;
        }

        var document = prepare(text);
        Add(text, document);
        return document;
    }

    private bool TryGet(string text, out PreparedDocument? document)
    {
        lock (_lock)
        {
            var isKnown = _nodes.TryGetValue(text, out var node);
            if (isKnown)
            {
                _recent.Remove(node!);
                _recent.AddFirst(node!);
            }

            document = node?.Value.Document;
            return isKnown;
        }
    }

    private void Add(string text, PreparedDocument document)
    {
        lock (_lock)
        {
            if (capacity > 0 && _nodes.TryAdd(text, new((text, document))))
            {
                _recent.AddFirst(_nodes[text]);
            }

            while (_nodes.Count > capacity)
            {
                _nodes.Remove(_recent.Last!.Value.Text);
                _recent.RemoveLast();
            }
        }
    }
}
