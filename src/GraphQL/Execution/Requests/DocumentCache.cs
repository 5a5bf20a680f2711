using System.Collections.Concurrent;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Keeps the most recently used documents by their text. Safe for use by many requests at once.</summary>
/// <param name="capacity">How many documents are kept at most.</param>
/// <param name="maxSize">How many bytes they take together at most, roughly.</param>
internal sealed class DocumentCache(int capacity, long maxSize)
{
    // A refused document is cheap to refuse again: only short ones, such as one with a typing error that many send, are kept.
    private const int LongestRefused = 2_000;

    // What a field takes in the syntax tree, and above all in each plan of its operation.
    private const int BytesOfField = 2_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _recent = new();
    private readonly ConcurrentDictionary<string, PreparedDocument> _permanent = new(StringComparer.Ordinal);
    private long _size;

    /// <summary>How many documents are kept as long as they are among the most recently used.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _nodes.Count;
            }
        }
    }

    /// <summary>Gives a document, and keeps it for good: no other document takes its place.</summary>
    public PreparedDocument GetOrKeep(string text, Func<string, PreparedDocument> prepare) => _permanent.GetOrAdd(text, prepare);

    /// <summary>Whether a document is kept.</summary>
    public bool Contains(string text)
    {
        if (_permanent.ContainsKey(text))
        {
            return true;
        }

        lock (_lock)
        {
            return _nodes.ContainsKey(text);
        }
    }

    public PreparedDocument GetOrAdd(string text, Func<string, PreparedDocument> prepare)
    {
        if (_permanent.TryGetValue(text, out var known) || TryGet(text, out known))
        {
            return known!;
        }

        var document = prepare(text);
        return document.Errors.Count == 0 || text.Length <= LongestRefused ? Add(text, document) : document;
    }

    private static long SizeOf(string text, PreparedDocument document) =>
        ((long)text.Length * sizeof(char)) + (document.Fields * BytesOfField * Math.Max(1, document.Plans));

    private bool TryGet(string text, out PreparedDocument? document)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(text, out var node))
            {
                document = null;
                return false;
            }

            document = node.Value.Document;
            _recent.Remove(node);
            _recent.AddFirst(node);

            // It may have got plans since it was looked at last.
            var size = SizeOf(text, document);
            _size += size - node.Value.Size;
            node.Value = node.Value with { Size = size };
            LetGoOfTheOldest();
            return true;
        }
    }

    // Gives the document that is kept: requests that prepare one text at the same time share the first's, and so its plans.
    private PreparedDocument Add(string text, PreparedDocument document)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(text, out var first))
            {
                return first.Value.Document;
            }

            var size = SizeOf(text, document);
            if (capacity > 0 && size <= maxSize)
            {
                _nodes.Add(text, _recent.AddFirst(new Entry(text, document, size)));
                _size += size;
                LetGoOfTheOldest();
            }

            return document;
        }
    }

    private void LetGoOfTheOldest()
    {
        while (_nodes.Count > capacity || _size > maxSize)
        {
            var oldest = _recent.Last!.Value;
            _nodes.Remove(oldest.Text);
            _recent.RemoveLast();
            _size -= oldest.Size;
        }
    }

    private sealed record Entry(string Text, PreparedDocument Document, long Size);
}
