namespace Contested.GraphQL.Values;

/// <summary>Writes the path of a value for messages, such as <c>.where.ids[2]</c>.</summary>
internal static class PathFormat
{
    public static string Print(IEnumerable<object> path) =>
        string.Concat(path.Select(step => step is int index ? $"[{index}]" : $".{step}"));
}
