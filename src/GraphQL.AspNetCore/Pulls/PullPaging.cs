using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>How a pull goes from page to page: the connection whose argument <c>after</c> is a variable.</summary>
/// <param name="Connection">The path to the connection in the answer.</param>
/// <param name="Items">The name of its list in the answer.</param>
/// <param name="PageInfo">The name of <c>pageInfo</c> in the answer.</param>
/// <param name="HasNextPage">The name of <c>hasNextPage</c> in the answer.</param>
/// <param name="EndCursor">The name of <c>endCursor</c> in the answer.</param>
/// <param name="AfterVariable">The variable that takes the cursor.</param>
/// <param name="FirstVariable">The variable with the size of a page; null where it is none.</param>
internal sealed record PullPaging(
    IReadOnlyList<string> Connection,
    string Items,
    string PageInfo,
    string HasNextPage,
    string EndCursor,
    string AfterVariable,
    string? FirstVariable)
{
    /// <summary>Finds the connection that a pull follows.</summary>
    /// <returns>The field and how to page it; nulls where no connection takes its cursor from a variable.</returns>
    /// <exception cref="NoPullException">It cannot be followed.</exception>
    public static (ResultField? Field, PullPaging? Paging) Find(OrderedDictionary<string, ResultField> fields)
    {
        var found = Search(fields.Values, [], isInList: false).ToList();
        return found switch
        {
            [] => (null, null),
            [var (field, path, isInList)] => (field, Describe(field, path, isInList)),
            [var (first, _, _), var (second, _, _), ..] => throw new NoPullException(
                $"both \"{first.Name}\" and \"{second.Name}\" take the argument \"after\" from a variable, and only one connection can be followed"),
        };
    }

    private static IEnumerable<(ResultField Field, IReadOnlyList<string> Path, bool IsInList)> Search(
        IEnumerable<ResultField> fields, IReadOnlyList<string> path, bool isInList)
    {
        foreach (var field in fields)
        {
            IReadOnlyList<string> own = [.. path, field.Name];
            if (VariableOf(field, "after") is not null)
            {
                yield return (field, own, isInList);
            }

            foreach (var inner in Search(field.Fields.Values, own, isInList || field.IsList))
            {
                yield return inner;
            }
        }
    }

    private static PullPaging Describe(ResultField field, IReadOnlyList<string> path, bool isInList)
    {
        if (isInList)
        {
            throw new NoPullException($"\"{field.Name}\" takes the argument \"after\" from a variable inside a list, so that one cursor would have to do for several connections");
        }

        var pageInfo = field.Find("pageInfo");
        if (pageInfo?.Find("hasNextPage") is not { } hasNextPage || pageInfo.Find("endCursor") is not { } endCursor)
        {
            throw new NoPullException($"\"{field.Name}\" has to select pageInfo {{ hasNextPage endCursor }}, so that its pages can be followed");
        }

        if (field.Items is not { } items || (items.FieldName == "nodes" && field.Find("edges") is not null))
        {
            throw new NoPullException($"\"{field.Name}\" has to select either nodes or edges");
        }

        return new PullPaging(path, items.Name, pageInfo.Name, hasNextPage.Name, endCursor.Name, VariableOf(field, "after")!, VariableOf(field, "first"));
    }

    private static string? VariableOf(ResultField field, string argument) =>
        field.Node.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value is VariableNode variable ? variable.Name.Value : null;
}

/// <summary>A document cannot be pulled.</summary>
/// <param name="reason">Why not, as a clause.</param>
internal sealed class NoPullException(string reason) : Exception(reason);
