namespace Contested.Domain.Datasets.Definitions;

/// <summary>The sorts of single values.</summary>
internal enum ScalarKind
{
    Text,
    Slug,
    WebAddress,
    LanguageTag,
    WholeNumber,
    DecimalNumber,
    TruthValue,
    Day,
    PartialDate,
    Member,
}
