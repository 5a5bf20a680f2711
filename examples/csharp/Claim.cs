namespace Contested.ClientExample;

/// <summary>A claim, as far as the query of this program selects it.</summary>
internal sealed record Claim(string Statement, Document Document, string Voice, Named? Claimant, IReadOnlyList<Citation> Citations);
