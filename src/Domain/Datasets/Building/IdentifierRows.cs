using Contested.Domain.Datasets.Entries;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the identifiers of a thing into rows.</summary>
internal sealed class IdentifierRows(KeySequence keys)
{
    /// <summary>The rows of one thing.</summary>
    /// <param name="entries">Its identifiers.</param>
    /// <param name="actor">The key of the actor, where it is one; of this and the others exactly one is given.</param>
    /// <param name="document">The key of the document.</param>
    /// <param name="engagement">The key of the engagement.</param>
    /// <param name="place">The key of the place.</param>
    /// <param name="reference">The key of the reference.</param>
    public IEnumerable<object> Of(
        IEnumerable<IdentifierEntry> entries,
        int? actor = null,
        int? document = null,
        int? engagement = null,
        int? place = null,
        int? reference = null) => entries.Select((entry, index) => new Identifier
        {
            Id = keys.Next<Identifier>(),
            Scheme = entry.Scheme.Value,
            Value = entry.Value.Value,
            Url = entry.Address,
            Ordinal = index + 1,
            ActorId = actor,
            DocumentId = document,
            EngagementId = engagement,
            PlaceId = place,
            ReferenceId = reference,
        });
}
