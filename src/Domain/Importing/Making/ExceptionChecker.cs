using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>Checks that every exception of a mapping is one of a claim.</summary>
internal static class ExceptionChecker
{
    /// <summary>
    /// Reports exceptions of claims that the table does not give; those of engagements that are not imported are taken to fit.
    /// </summary>
    public static void Check(
        FigureMapping mapping, IReadOnlySet<string> engagements, IReadOnlyList<MadeClaim> claims, ProblemCollector problems)
    {
        var imported = claims.Select(claim => claim.Engagement).ToHashSet();
        var known = claims.Select(claim => $"{claim.Engagement}/{claim.Slug}").ToHashSet();
        foreach (var key in mapping.Exceptions.Select(exception => exception.Key).Where(key => !known.Contains(key.Value)))
        {
            var engagement = key.Value.Split('/')[0];
            if (!engagements.Contains(engagement))
            {
                problems.Add(
                    key.Position,
                    $"The table has no engagement \"{engagement}\".{Wording.DidYouMean(engagement, engagements)} "
                    + "Write the slugs of the engagement and of the claim, such as \"shiloh/union-killed-fox\".");
            }
            else if (imported.Contains(engagement))
            {
                problems.Add(
                    key.Position,
                    $"The table yields no claim \"{key.Value}\".{Wording.DidYouMean(key.Value, known)} Correct or remove the exception.");
            }
        }
    }
}
