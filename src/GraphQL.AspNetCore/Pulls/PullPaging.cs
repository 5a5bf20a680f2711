namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>How a pull goes from page to page: the connection whose argument <c>after</c> is a variable.</summary>
/// <param name="Connection">The way to the connection in the answer.</param>
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
    string? FirstVariable);
