using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks that a claim has a claimant exactly where its document names one.</summary>
internal static class VoiceChecker
{
    /// <summary>Reports voices that do not go with the claimant, and speakers who speak for nobody.</summary>
    public static void Check(ClaimEntry claim, ProblemCollector problems)
    {
        if (claim is { Voice: { } voice, Claimant: { } claimant } && voice.Value != Voice.Named)
        {
            problems.Add(
                voice.Position,
                $"The claim has the claimant \"{claimant.Value}\", so its voice is NAMED. Leave \"voice\" out, or remove the claimant.");
        }
        else if (claim is { Voice: { Value: Voice.Named } named, Claimant: null })
        {
            problems.Add(named.Position, "A claim whose voice is NAMED must have a claimant. Give \"claimant\", or write DOCUMENT or UNNAMED.");
        }

        if (claim is { Speaker: { } speaker, Claimant: null })
        {
            problems.Add(speaker.Position, "The claim has a speaker but no claimant. Give the claimant too.");
        }

        if (claim is { SpeakerRole: { } role, SpokenVoice: Voice.Document })
        {
            problems.Add(
                role.Position,
                "A claim with a speaker is not in the document's own voice. Give the claimant, or write the voice UNNAMED.");
        }
    }
}
