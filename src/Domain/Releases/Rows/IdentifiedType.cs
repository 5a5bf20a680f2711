namespace Contested.Domain.Releases.Rows;

/// <summary>The sorts of things that have identifiers, in the order of the table.</summary>
internal enum IdentifiedType
{
    Actor,
    Document,
    Engagement,
    Place,
    Reference,
}
