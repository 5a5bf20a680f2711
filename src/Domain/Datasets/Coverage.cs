namespace Contested.Domain.Datasets;

/// <summary>How much of the source documents the claims restate.</summary>
/// <remarks>A value, computed by the dataset loader.</remarks>
/// <param name="Statements">The number of statements in the source documents that have an outline.</param>
/// <param name="EncodedStatements">The number of these statements that at least one claim restates.</param>
public sealed record Coverage(int Statements, int EncodedStatements)
{
    /// <summary>The number of statements in the source documents that have an outline.</summary>
    public int Statements { get; } = Statements;

    /// <summary>The number of these statements that at least one claim restates.</summary>
    public int EncodedStatements { get; } = EncodedStatements;
}
