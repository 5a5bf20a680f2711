using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>What the claims of some rows have, beside what all claims have.</summary>
/// <param name="Conditions">What a row must have, each with the texts of which it must be one.</param>
/// <param name="Templates">The templates by column of the claims.</param>
internal sealed record ClaimCase(IReadOnlyList<ClaimCondition> Conditions, IReadOnlyDictionary<string, Template> Templates);

/// <summary>What a row must have for a case.</summary>
internal sealed record ClaimCondition(Placeholder Placeholder, IReadOnlyList<string> Texts);

/// <summary>What one claim has in place of what the templates say.</summary>
/// <param name="Key">The engagement and the own part of the claim's slug: <c>shiloh/union-killed-fox</c>.</param>
/// <param name="Templates">The templates by column of the claims.</param>
internal sealed record ClaimException(Located<string> Key, IReadOnlyDictionary<string, Template> Templates);
