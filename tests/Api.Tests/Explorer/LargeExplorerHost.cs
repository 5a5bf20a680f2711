using System.Globalization;
using System.Text;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;

namespace Contested.Api.Tests.Explorer;

/// <summary>The real server over the curated dataset with 400 engagements more, and one with more accounts than fit into an answer.</summary>
public sealed class LargeExplorerHost : ListeningApi
{
    /// <summary>The engagement on which everybody gives a figure for the same losses.</summary>
    public const string Siege = "/engagements/long-siege";

    /// <summary>How many accounts of it there are: each by another claimant, on a reference of another year.</summary>
    public const int Accounts = 60;

    /// <summary>How many ambushes there are, without a claim.</summary>
    public const int Ambushes = 400;

    private readonly DataFolderCopy _data;

    public LargeExplorerHost()
        : this(new DataFolderCopy())
    {
    }

    private LargeExplorerHost(DataFolderCopy data)
        : base(data.FullPath)
    {
        _data = data;
        AddSiege(data);
        foreach (var number in Enumerable.Range(1, Ambushes))
        {
            data.Add($"engagements/ambush-{number:000}.yaml", $"slug: ambush-{number:000}\nname: Ambush {number:000}\nkind: AMBUSH\npartOf: [american-civil-war]\n");
        }
    }

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }

    private static void AddSiege(DataFolderCopy data)
    {
        StringBuilder actors = new(), references = new(), claims = new("slug,kind,locators,claimant,side,population,measure,low,high,verbatim,statement,citations\n");
        foreach (var number in Enumerable.Range(1, Accounts))
        {
            // Five accounts each of twelve figures.
            var killed = 1000 + (number % 12 * 150);
            actors.Append(CultureInfo.InvariantCulture, $"\n- slug: chronicler-{number:00}\n  type: PERSON\n  name: Chronicler {number:00}\n");
            references.Append(
                CultureInfo.InvariantCulture, $"\n- slug: chronicle-{number:00}\n  title: Chronicle {number:00} of the siege\n  published: {1800 + number}-03-0{(number % 9) + 1}\n");
            claims.Append(
                CultureInfo.InvariantCulture,
                $"killed-{number:00},CASUALTIES,Siege {number},chronicler-{number:00},1,FORCES,KILLED,{killed},{killed},{killed},Chronicler {number:00} put the dead of the garrison at {killed}.,chronicle-{number:00}\n");
        }

        data.Append("actors.yaml", actors.ToString());
        data.Append("references.yaml", references.ToString());
        data.Add("engagements/long-siege.claims.csv", claims.ToString());
        data.Add(
            "engagements/long-siege.yaml",
            """
            slug: long-siege
            name: Siege of the Chroniclers
            kind: SIEGE
            document: acw-battle-data
            sides:
              - name: Garrison
                participations:
                  - actor: union
                    role: COMBATANT
                    claims: [killed-01]

            """);
    }
}
