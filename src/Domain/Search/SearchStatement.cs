namespace Contested.Domain.Search;

/// <summary>A statement of the search.</summary>
/// <param name="Text">The SQL, with the parameters as <c>$1</c>, <c>$2</c> and so on.</param>
/// <param name="Parameters">The values of the parameters.</param>
public sealed record SearchStatement(string Text, IReadOnlyList<object> Parameters);
