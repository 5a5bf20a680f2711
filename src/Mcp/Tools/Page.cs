using System.Text.Json.Nodes;
using Contested.Mcp.Claims;

namespace Contested.Mcp.Tools;

/// <summary>A page of a connection.</summary>
internal sealed record Page<T>(int TotalCount, PageInfo PageInfo, IReadOnlyList<Edge<T>> Edges)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items => [.. Edges.Select(edge => edge.Node)];

    /// <summary>Says in an answer that shows the first items of the page what it leaves out, and how to get that.</summary>
    /// <returns>The same for its text; empty where nothing is left out.</returns>
    public string SetNext(JsonObject answer, int shown, string items)
    {
        if (shown == Edges.Count && !PageInfo.HasNextPage)
        {
            return "";
        }

        var next = shown == 0 ? null : Edges[shown - 1].Cursor;
        var leftOut = next is null ? $"There is no room for {items}: call again with a larger maxBytes." : $"More {items} follow: call again with the same arguments and after: \"{next}\".";
        answer.Set("leftOut", leftOut).Set("next", next);
        return $"\n{leftOut}";
    }
}

/// <summary>Whether a page is the last.</summary>
internal sealed record PageInfo(bool HasNextPage);

/// <summary>An item of a page, with its cursor.</summary>
internal sealed record Edge<T>(string Cursor, T Node);
