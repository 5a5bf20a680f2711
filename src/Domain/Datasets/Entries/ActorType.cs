namespace Contested.Domain.Datasets.Entries;

/// <summary>The kinds of actors, as <c>actors.yaml</c> names them.</summary>
internal enum ActorType
{
    /// <inheritdoc cref="Actors.Belligerent" />
    Belligerent,

    /// <inheritdoc cref="Actors.Unit" />
    Unit,

    /// <inheritdoc cref="Actors.Person" />
    Person,

    /// <inheritdoc cref="Actors.Organization" />
    Organization,
}
