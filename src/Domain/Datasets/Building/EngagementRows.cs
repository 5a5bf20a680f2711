using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the checked files of one engagement into rows.</summary>
/// <param name="files">The files.</param>
/// <param name="known">What they name.</param>
/// <param name="keys">Gives the rows their keys, the engagement the first.</param>
internal sealed class EngagementRows(EngagementContent files, DatasetKeys known, KeySequence keys)
{
    private readonly List<object> _rows = [];
    private readonly List<Side> _sides = [];
    private readonly int _engagementId = keys.First;

    /// <summary>Every row of the engagement: itself first, but for what it is part of, which may not have a key yet.</summary>
    public IReadOnlyList<object> Build()
    {
        var entry = files.Engagement!;
        var engagement = EngagementOf(entry);
        _rows.Add(engagement);
        _rows.AddRange(new IdentifierRows(keys).Of(entry.Identifiers, engagement: _engagementId));
        _sides.AddRange(entry.Sides.Select((side, index) => SideOf(side, index + 1)));
        _rows.AddRange(_sides);

        var claims = new ClaimRows(engagement, entry.Document?.Value, _sides, known, keys);
        _rows.AddRange(claims.Build(files.Claims));
        AddParticipations(entry, claims.Claims);
        var made = claims.Claims.Values.ToList();
        AddLinks(entry, made);
        _rows.AddRange(new TallyRows(keys).Build([.. _sides.Select(side => side.Id)], made));
        return _rows;
    }

    private Engagement EngagementOf(EngagementEntry entry) => new()
    {
        Id = _engagementId,
        Slug = files.FileSlug,
        Name = entry.Name.Value,
        Aliases = [.. entry.Aliases.Values()],
        Kind = entry.Kind.Value,
        Summary = entry.Summary?.Value,
        Start = entry.Start?.Value,
        End = entry.End?.Value,
        PlaceId = entry.Place is { } place ? known.Places[place.Value] : null,
    };

    private Side SideOf(SideEntry entry, int ordinal) => new()
    {
        Id = keys.Next<Side>(),
        EngagementId = _engagementId,
        Ordinal = ordinal,
        Name = entry.Name.Value,
    };

    private void AddParticipations(EngagementEntry entry, IReadOnlyDictionary<string, Claim> claims)
    {
        foreach (var (side, participations) in _sides.Zip(entry.Sides, (row, side) => (row, side.Participations)))
        {
            foreach (var (index, participation) in participations.Index())
            {
                var row = new Participation
                {
                    Id = keys.Next<Participation>(),
                    SideId = side.Id,
                    ActorId = known.Actors[participation.Actor.Value].Id,
                    Ordinal = index + 1,
                    Role = participation.Role.Value,
                };
                _rows.Add(row);
                _rows.AddRange(participation.Claims.Values()
                    .Select(claim => new ParticipationClaim { ParticipationId = row.Id, ClaimId = claims[claim].Id }));
            }
        }
    }

    // What belongs to the engagement through its sides and claims is stored, so that it can be listed like all else.
    private void AddLinks(EngagementEntry entry, IReadOnlyList<Claim> claims)
    {
        var participants = entry.Sides.SelectMany(side => side.Participations)
            .Select(participation => known.Actors[participation.Actor.Value].Id);
        _rows.AddRange(participants.Concat(claims.Select(claim => claim.SubjectId).OfType<int>()).Distinct()
            .Select(actor => new EngagementActor { EngagementId = _engagementId, ActorId = actor }));
        _rows.AddRange(claims.Select(claim => claim.DocumentId).Distinct()
            .Select(document => new EngagementDocument { EngagementId = _engagementId, DocumentId = document }));
        _rows.AddRange(claims.SelectMany(claim => claim.Citations).Select(citation => citation.ReferenceId).Distinct()
            .Select(reference => new EngagementReference { EngagementId = _engagementId, ReferenceId = reference }));
    }
}
