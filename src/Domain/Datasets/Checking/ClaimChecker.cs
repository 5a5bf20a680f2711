using System.Globalization;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the claims about one engagement.</summary>
internal sealed class ClaimChecker(EngagementContent files, SlugIndex places, SlugIndex actors, ProblemCollector problems)
{
    private readonly LocatorChecker? _locators = files.Engagement is { } engagement
        ? new LocatorChecker(engagement.Document?.Outline ?? [], problems)
        : null;

    /// <summary>Reports everything that is wrong with the claims, except with their slugs.</summary>
    public void Check()
    {
        foreach (var claim in files.Claims)
        {
            actors.Check(claim.Claimant);
            actors.Check(claim.Subject);
            places.Check(claim.Place);
            CheckSide(claim);
            CheckFigure(claim);
            CheckCitations(claim);
            CheckLocators(claim);
        }
    }

    private void CheckSide(ClaimEntry claim)
    {
        if (claim.Side is not { } side || files.Engagement is not { } engagement)
        {
            return;
        }

        var count = engagement.Sides.Count;
        if (side.Value < 1 || side.Value > count)
        {
            var allowed = count == 0 ? "it has none" : $"its sides are 1 to {count}";
            problems.Add(side.Position, $"The engagement has no side {side.Value}: {allowed}.");
        }
    }

    private void CheckFigure(ClaimEntry claim)
    {
        if (claim.Quantity is not { } quantity)
        {
            if (claim.Measure is { } measure)
            {
                problems.Add(measure.Position, "There is a measure, but no quantity. Give both or neither.");
            }

            if (claim.Partial is { Value: true } partial)
            {
                problems.Add(partial.Position, "Only a claim with a quantity can be partial.");
            }

            return;
        }

        if (claim.Measure is null)
        {
            problems.Add(quantity.Verbatim.Position, "There is a quantity, but no measure. Give both or neither.");
        }

        CheckNotNegative(quantity.Low, "low");
        CheckNotNegative(quantity.High, "high");
        if (quantity is { Low: { } low, High: { } high } && low.Value > high.Value)
        {
            problems.Add(low.Position, $"The low end {low.Value} is above the high end {high.Value}.");
        }
    }

    private void CheckNotNegative(Located<int>? bound, string key)
    {
        if (bound is { Value: < 0 })
        {
            problems.Add(bound.Position, $"The {key} end {bound.Value} is below 0.");
        }
    }

    private void CheckCitations(ClaimEntry claim)
    {
        Repetition.Check(claim.Citations, "citation", problems);
        if (files.References is not { } references || references.Any(reference => reference.Number.Value < 1))
        {
            return;
        }

        var known = references.Select(reference => reference.Number.Value.ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var marker in claim.Citations.Where(marker => !known.Contains(marker.Value)))
        {
            var allowed = known.Count == 0 ? "The engagement has no references." : $"Their numbers are {string.Join(", ", known)}.";
            problems.Add(marker.Position, $"There is no reference with the number \"{marker.Value}\". {allowed}");
        }
    }

    private void CheckLocators(ClaimEntry claim)
    {
        Repetition.Check(claim.Locators, "locator", problems);
        if (claim.Locators.Count == 0)
        {
            problems.Add(claim.Slug.Position, "The claim has no locator. List at least one under \"locators\".");
        }

        foreach (var locator in claim.Locators)
        {
            _locators?.Check(locator);
        }
    }
}
