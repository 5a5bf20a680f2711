namespace Contested.Domain.Datasets.Entries;

/// <summary>The kinds of relations that files name. Each of the others is one of these, seen from the other claim.</summary>
internal enum RelationKind
{
    PartOf,
    Overlaps,
    Disputes,
    Corrects,
    Repeats,
    Explains,
}
