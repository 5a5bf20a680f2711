namespace Contested.Domain.Datasets.Checking;

/// <summary>Finds what leads back to itself, by Tarjan's algorithm: in time linear in what there is, and without recursion.</summary>
internal sealed class Circles
{
    private readonly Func<string, IEnumerable<string>> _next;
    private readonly Dictionary<string, int> _visited = [];
    private readonly Dictionary<string, int> _earliest = [];
    private readonly Dictionary<string, int> _circles = [];
    private readonly Stack<string> _open = [];

    /// <summary>Follows everything to what it leads to.</summary>
    /// <param name="all">Where to begin.</param>
    /// <param name="next">What something leads to directly.</param>
    public Circles(IEnumerable<string> all, Func<string, IEnumerable<string>> next)
    {
        _next = next;
        foreach (var each in all)
        {
            Follow(each);
        }
    }

    /// <summary>Whether each of the two leads to the other, which all do that lead to themselves.</summary>
    public bool Join(string one, string other) =>
        _circles.TryGetValue(one, out var circle) && _circles.TryGetValue(other, out var second) && circle == second;

    private void Follow(string first)
    {
        var way = new Stack<(string Name, IEnumerator<string> Next)>();
        Enter(first, way);
        while (way.TryPeek(out var last))
        {
            if (last.Next.MoveNext())
            {
                Enter(last.Next.Current, way);
                if (!_circles.ContainsKey(last.Next.Current))
                {
                    _earliest[last.Name] = Math.Min(_earliest[last.Name], _visited[last.Next.Current]);
                }

                continue;
            }

            way.Pop();
            if (_earliest[last.Name] == _visited[last.Name])
            {
                Close(last.Name);
            }
            else if (way.TryPeek(out var before))
            {
                _earliest[before.Name] = Math.Min(_earliest[before.Name], _earliest[last.Name]);
            }
        }
    }

    private void Close(string first)
    {
        string closed;
        do
        {
            closed = _open.Pop();
            _circles[closed] = _visited[first];
        }
        while (closed != first);
    }

    private void Enter(string name, Stack<(string Name, IEnumerator<string> Next)> way)
    {
        if (_visited.TryAdd(name, _visited.Count))
        {
            _earliest[name] = _visited[name];
            _open.Push(name);
            way.Push((name, _next(name).GetEnumerator()));
        }
    }
}
