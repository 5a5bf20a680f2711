namespace Contested.GraphQL.Types;

/// <summary>A statement that was sent to a database for an operation.</summary>
/// <param name="Text">The text, with parameters in the place of values.</param>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Duration">How long it took until the last of them was read, from the end of the statement before it in the same round trip.</param>
/// <param name="IsComplete">Whether all its rows were read; it failed or was cancelled where not.</param>
public sealed record ExecutedStatement(string Text, int Rows, TimeSpan Duration, bool IsComplete);
