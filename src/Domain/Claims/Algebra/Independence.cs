namespace Contested.Domain.Claims.Algebra;

/// <summary>Tells which claimants of a tally count as one.</summary>
/// <remarks>
/// <para>
/// Definition 7. Those count as one of whom one is subordinate to the other; of whom one's compared figure repeats the other's, or rests
/// on a claim that does; and a document and the claimant whose work it cites for a claim of its own behind such a figure. All this is
/// followed on: units of one belligerent count as one, and so do two claimants who repeat a third, whether the third is heard or not.
/// </para>
/// <para>Repetitions and citations join within the tallies whose figures rest on them; to repeat one number is not to repeat all.</para>
/// </remarks>
internal sealed class Independence
{
    private readonly EngagementClaims _engagement;
    private readonly Dictionary<Claimant, Claimant> _commands = [];

    /// <summary>Reads who is subordinate to whom.</summary>
    /// <param name="engagement">All claims.</param>
    public Independence(EngagementClaims engagement)
    {
        _engagement = engagement;
        foreach (var (subordinate, superior) in engagement.Subordinations)
        {
            Join(_commands, Claimant.OfActor(subordinate), Claimant.OfActor(superior));
        }
    }

    /// <summary>Who stands for each claimant of a tally; the same one for those who count as one.</summary>
    /// <param name="figures">The figures that the tally compares.</param>
    public Func<Claimant, Claimant> Representatives(IEnumerable<ComparedFigure> figures)
    {
        // Between those at the heads of the chains of command, so that the chains need not be copied for each tally.
        var joined = new Dictionary<Claimant, Claimant>();
        var met = new HashSet<int>();
        var open = new Queue<ClaimedFigure>(_engagement.Find(figures.SelectMany(figure => figure.Claims).Where(met.Add)));
        while (open.TryDequeue(out var claim))
        {
            if (claim.Claimant.Document is not null)
            {
                foreach (var author in claim.References.SelectMany(reference => reference.WorkOf))
                {
                    Join(joined, Root(_commands, claim.Claimant), Root(_commands, author));
                }
            }

            foreach (var repeated in _engagement.Find(claim.Repeats))
            {
                Join(joined, Root(_commands, claim.Claimant), Root(_commands, repeated.Claimant));
                if (met.Add(repeated.Key))
                {
                    open.Enqueue(repeated);
                }
            }
        }

        return claimant => Root(joined, Root(_commands, claimant));
    }

    private static void Join(Dictionary<Claimant, Claimant> joined, Claimant one, Claimant other)
    {
        var (root, otherRoot) = (Root(joined, one), Root(joined, other));
        if (root != otherRoot)
        {
            joined[root] = otherRoot;
        }
    }

    private static Claimant Root(Dictionary<Claimant, Claimant> joined, Claimant claimant)
    {
        while (joined.TryGetValue(claimant, out var next))
        {
            claimant = next;
        }

        return claimant;
    }
}
