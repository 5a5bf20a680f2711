using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>The slugs that entries of one sort give themselves, against which the slugs that others name are checked.</summary>
internal sealed class SlugIndex
{
    // Looking for a near one among very many takes its time, and nobody reads more.
    private const int MostSought = 100;

    private readonly Dictionary<string, FilePosition> _positions;
    private readonly Dictionary<string, string> _questions = [];
    private readonly string _noun;
    private readonly bool _isComplete;
    private readonly ProblemCollector _problems;

    /// <summary>Indexes slugs; reports every one that is given twice.</summary>
    /// <param name="noun">What the entries are, for messages: "place".</param>
    /// <param name="slugs">The slugs.</param>
    /// <param name="isComplete">
    /// False where a file of such entries could not be read: then, as where an entry lacks its slug, no slug is called unknown.
    /// </param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="count">How many slugs there are, where they are not in memory.</param>
    public SlugIndex(string noun, IEnumerable<Located<string>> slugs, bool isComplete, ProblemCollector problems, int count = 0)
    {
        _positions = new Dictionary<string, FilePosition>(count);
        (_noun, _isComplete, _problems) = (noun, isComplete, problems);
        foreach (var slug in slugs)
        {
            if (slug.Value.Length == 0)
            {
                _isComplete = false;
            }
            else if (!_positions.TryAdd(slug.Value, slug.Position))
            {
                var first = _positions[slug.Value];
                problems.Add(
                    slug.Position,
                    $"The {noun} \"{slug.Value}\" already exists, in line {first.Line} of {first.File}. "
                    + $"Give each {noun} its own slug.");
            }
        }
    }

    /// <summary>
    /// The own parts of the slugs of the claims about one engagement. Which of them are the same is for
    /// <see cref="ClaimSlugChecker"/> to report.
    /// </summary>
    public static SlugIndex OfClaims(EngagementContent files, ProblemCollector problems) => new(
        "claim",
        [.. files.Claims.Select(claim => claim.Slug).DistinctBy(slug => slug.Value)],
        files.AreClaimsComplete,
        problems);

    /// <summary>Whether an entry has the slug.</summary>
    public bool Contains(string slug) => _positions.ContainsKey(slug);

    /// <summary>Reports a slug that no entry has.</summary>
    public void Check(Located<string>? named)
    {
        if (_isComplete && named is { Value.Length: > 0 } && !_positions.ContainsKey(named.Value))
        {
            _problems.Add(named.Position, () => $"There is no {_noun} \"{named.Value}\".{DidYouMean(named.Value)}");
        }
    }

    private string DidYouMean(string slug)
    {
        if (!_questions.TryGetValue(slug, out var question) && _questions.Count < MostSought)
        {
            _questions[slug] = question = Wording.DidYouMean(slug, _positions.Keys);
        }

        return question is { Length: > 0 } ? question : $" Correct the slug, or add the {_noun}.";
    }
}
