namespace Contested.Domain.Claims.Algebra;

/// <summary>The claims that a lens leaves.</summary>
/// <remarks>Lenses.</remarks>
internal sealed class LensView
{
    /// <summary>Looks at claims through a lens.</summary>
    /// <param name="engagement">All claims.</param>
    /// <param name="lens">The lens.</param>
    public LensView(EngagementClaims engagement, Lens lens)
    {
        var heard = Heard(engagement, lens);
        var chosen = engagement.Claims.Where(claim => claim.Counts.IsTallied
            && heard?.Contains(claim.Claimant) != false
            && lens.Documents?.Contains(claim.Document) != false).ToList();
        Claims = lens.KnownBy is { } day ? chosen.FindAll(claim => claim.KnownSince <= day) : chosen;
        Undated = chosen.FindAll(claim => !claim.HasDatedReference);
    }

    /// <summary>The claims that are listed, by their keys.</summary>
    public IReadOnlyList<ClaimedFigure> Claims { get; }

    /// <summary>
    /// The claims none of whose references has a date: those that are listed by the day of their document or without any, and those
    /// that `knownBy` leaves out for that reason.
    /// </summary>
    public IReadOnlyList<ClaimedFigure> Undated { get; }

    private static HashSet<Claimant>? Heard(EngagementClaims engagement, Lens lens)
    {
        if (lens.AccordingTo is null)
        {
            return null;
        }

        HashSet<Claimant> heard = [.. lens.AccordingTo.Where(claimant => !claimant.IsUnnamed)];
        if (lens.IncludeSubordinates)
        {
            var subordinates = engagement.Subordinations.ToLookup(pair => pair.Superior, pair => pair.Subordinate);
            var open = new Queue<Claimant>(heard.Where(claimant => claimant.Actor is not null));
            while (open.TryDequeue(out var superior))
            {
                foreach (var subordinate in subordinates[superior.Key].Select(Claimant.OfActor).Where(heard.Add))
                {
                    open.Enqueue(subordinate);
                }
            }
        }

        return heard;
    }
}
