namespace Contested.Domain.Claims.Algebra;

/// <summary>Tells which claims are listed but not compared.</summary>
/// <remarks>
/// Definition 3. A withdrawal holds under every lens; a retraction from its day on. A correction counts where the lens leaves it and it
/// is itself neither withdrawn nor retracted, be it corrected in turn; it need not count the same thing as what it corrects. A claim
/// without references rests on its document, and no retraction touches it.
/// </remarks>
internal static class Exclusions
{
    /// <summary>The claims that are not compared, by their keys.</summary>
    /// <param name="claims">The claims that a lens leaves.</param>
    /// <param name="knownBy">The last day of which anything is known; null for today.</param>
    public static Dictionary<int, Exclusion> Of(IReadOnlyList<ClaimedFigure> claims, DateOnly? knownBy)
    {
        var excluded = new Dictionary<int, Exclusion>();
        foreach (var claim in claims)
        {
            if (claim.IsWithdrawn)
            {
                excluded.Add(claim.Key, Exclusion.Withdrawn);
            }
            else if (claim.References.Count > 0 && claim.References.All(reference => reference.IsRetracted(knownBy)))
            {
                excluded.Add(claim.Key, Exclusion.Retracted);
            }
        }

        var claimants = claims.ToDictionary(claim => claim.Key, claim => claim.Claimant);
        var corrected = claims.Where(claim => !excluded.ContainsKey(claim.Key))
            .SelectMany(claim => claim.Corrects.Where(key => claimants.TryGetValue(key, out var claimant) && claimant == claim.Claimant))
            .ToHashSet();
        foreach (var key in corrected)
        {
            excluded.TryAdd(key, Exclusion.Corrected);
        }

        return excluded;
    }
}
