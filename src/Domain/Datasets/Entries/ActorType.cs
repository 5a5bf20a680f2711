namespace Contested.Domain.Datasets.Entries;

/// <summary>The kinds of actors, as <c>actors.yaml</c> names them.</summary>
internal enum ActorType
{
    Belligerent,
    Unit,
    Person,
    Organization,
}
