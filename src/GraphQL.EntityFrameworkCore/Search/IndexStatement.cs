namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>A statement by which an index searches.</summary>
/// <param name="Text">The SQL, with the parameters as <c>$1</c>, <c>$2</c> and so on; the same for many searches, so that databases know it.</param>
/// <param name="Parameters">The values of the parameters, of types that the database's provider takes.</param>
public sealed record IndexStatement(string Text, IReadOnlyList<object> Parameters);
