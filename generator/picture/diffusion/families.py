"""The model families: what each can do, what it needs, what its licence allows. A new family is a row here.

Sizes in memory and on disk are worked out from the published parameter counts at two bytes each; they tell machines apart, no more.
Limits of a licence are those of the model card; whoever downloads reads the licence itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

GIGA = 10**9


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    name: str
    limits: str = ""
    """What it does not allow, in a sentence; empty where nothing is held back."""
    source: str = ""
    """Where that was read."""


UNREAD = "not looked up: read the model card"
WAN = Licence(name="Apache-2.0", source="README of Wan-Video/Wan2.2")
WAN_OLDER = Licence(name="See the model card", limits="The 2.2 models of the same makers are Apache-2.0.", source=UNREAD)
HELIOS = Licence(name="Apache-2.0", source="model card of BestWishYsh/Helios-Base")
KANDINSKY_LITE = Licence(name="MIT", source="model card of kandinskylab/Kandinsky-5.0-T2V-Lite-sft-10s")
KANDINSKY = Licence(name="See the model card", limits="The Lite models of the same makers are MIT.", source=UNREAD)
LTX = Licence(
    name="LTX-2 Community License Agreement, 5 January 2026",
    limits="Who earns 10 million US dollars a year or more needs a commercial licence of Lightricks; there is a list of forbidden uses.",
    source="LICENSE-2 of Lightricks/LTX-2, and what its makers say of it; LTX-2.5 has another agreement, of 11 August 2026",
)
HUNYUAN = Licence(
    name="Tencent Hunyuan Community License Agreement",
    limits="Read the model card: the agreement of the first HunyuanVideo does not apply in the European Union, the United Kingdom and South Korea.",
    source="LICENSE of tencent/HunyuanVideo; that of 1.5 was not looked up",
)
NVIDIA = Licence(
    name="NVIDIA Open Model License",
    limits="Read the agreement that the model card names.",
    source="model card of Efficient-Large-Model/SANA-Video_2B_480p",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One row: a pipeline of diffusers and how it likes to be asked."""

    name: str
    pipeline: str
    """Class in diffusers."""
    checkpoint: str
    """Of the hub, used where no folder is named."""
    good_for: str
    frames: tuple[int, int]
    """(step, rest): a call delivers step * n + rest frames."""
    multiple: int
    """Width and height are multiples of it, in pixels."""
    fps: int
    longest: int
    """Frames that one call may deliver."""
    sizes: tuple[tuple[int, int], ...]
    """(width, height) that it was trained for, the best first."""
    parameters: int
    """Of the denoising transformer, millions; both of them where there are two."""
    encoder: int
    """Parameters of the text encoder, millions."""
    licence: Licence
    shortest: int = 1
    """Frames that a call has to be asked for; what is too much is left out."""
    steps: int = 30
    guidance: float = 5.0
    keyframes: str = ""
    """How a call takes keyframes: "" not at all, "image" the first frame, "ends" first and last, "conditions" any, "video" masked frames,
    "performance" a picture of the person, a stick figure and a face for every frame."""
    references: str = ""
    """Keyword for pictures of the cast, or empty."""
    audio: bool = False
    length: str = "num_frames"
    sized: bool = True
    """False where the size follows the picture that it begins with."""
    published: int = 0
    """Gigabytes of its files, where they are not of two bytes a parameter."""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def disk(self) -> int:
        """Bytes of its files, roughly."""
        return self.published * GIGA or (self.parameters + self.encoder) * 2_000_000 + GIGA

    def count(self, wanted: int) -> int:
        """The smallest number of frames of a call that is at least `wanted`; the longest one where that is too many."""
        step, rest = self.frames
        fitting = step * max(1, -(-(max(wanted, self.shortest) - rest) // step)) + rest
        return min(fitting, (self.longest - rest) // step * step + rest)


FAMILIES: dict[str, Family] = {
    each.name: each
    for each in (
        Family(
            name="ltx-2",
            pipeline="LTX2ConditionPipeline",
            checkpoint="Lightricks/LTX-2",
            good_for="long shots with keyframes at any place, and sound of its own (not used)",
            frames=(8, 1),
            multiple=32,
            fps=25,
            longest=257,
            sizes=((1280, 704), (768, 512), (768, 448), (512, 320)),
            parameters=19_000,
            encoder=12_000,
            licence=LTX,
            steps=30,
            guidance=3.0,
            keyframes="conditions",
            audio=True,
        ),
        Family(
            name="ltx-2-distilled",
            pipeline="LTX2ConditionPipeline",
            checkpoint="diffusers/LTX-2.3-Distilled-Diffusers",
            good_for="the fastest of the large ones: eight steps, no second pass for guidance",
            frames=(8, 1),
            multiple=32,
            fps=25,
            longest=257,
            sizes=((1280, 704), (768, 512), (768, 448), (512, 320)),
            parameters=22_000,
            encoder=12_000,
            licence=LTX,
            steps=8,
            guidance=1.0,
            keyframes="conditions",
            audio=True,
            extra={
                "stg_scale": 0.0,
                "modality_scale": 1.0,
                "audio_guidance_scale": 1.0,
                "audio_stg_scale": 0.0,
                "audio_modality_scale": 1.0,
            },
        ),
        Family(
            name="ltx-2-image",
            pipeline="LTX2ImageToVideoPipeline",
            checkpoint="Lightricks/LTX-2",
            good_for="shots that begin with a keyframe",
            frames=(8, 1),
            multiple=32,
            fps=25,
            longest=257,
            sizes=((1280, 704), (768, 512), (768, 448), (512, 320)),
            parameters=19_000,
            encoder=12_000,
            licence=LTX,
            steps=30,
            guidance=3.0,
            keyframes="image",
            audio=True,
        ),
        Family(
            name="wan-2.1-t2v",
            pipeline="WanPipeline",
            checkpoint="Wan-AI/Wan2.1-T2V-1.3B-Diffusers",
            good_for="small graphics cards; from words alone, so the cast is not held",
            frames=(4, 1),
            multiple=16,
            fps=16,
            longest=81,
            sizes=((832, 480), (640, 352)),
            parameters=1_300,
            encoder=5_700,
            licence=WAN_OLDER,
            steps=40,
        ),
        Family(
            name="wan-2.2-ti2v",
            pipeline="WanImageToVideoPipeline",
            checkpoint="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
            good_for="one graphics card of 24 GB at 720p, from a keyframe",
            frames=(4, 1),
            multiple=32,
            fps=24,
            longest=121,
            sizes=((1280, 704), (768, 512), (640, 352)),
            parameters=5_000,
            encoder=5_700,
            licence=WAN,
            steps=40,
            keyframes="image",
        ),
        Family(
            name="wan-2.2-i2v",
            pipeline="WanImageToVideoPipeline",
            checkpoint="Wan-AI/Wan2.2-I2V-A14B-Diffusers",
            good_for="the steadiest motion between a first and a last frame",
            frames=(4, 1),
            multiple=16,
            fps=16,
            longest=81,
            sizes=((1280, 720), (832, 480)),
            parameters=28_000,
            encoder=5_700,
            licence=WAN,
            steps=40,
            guidance=3.5,
            keyframes="ends",
        ),
        Family(
            name="wan-2.2-animate",
            pipeline="WanAnimatePipeline",
            checkpoint="Wan-AI/Wan2.2-Animate-14B-Diffusers",
            good_for="one person who speaks: lips, face and body follow the drawn ones; every other shot stays as it is drawn",
            frames=(4, 1),
            multiple=16,
            fps=30,
            longest=289,
            sizes=((1280, 720), (832, 480)),
            parameters=17_300,
            encoder=5_700,
            licence=Licence(name="Apache-2.0", source="model card of QuantStack/Wan2.2-Animate-14B-GGUF, which is made from it"),
            steps=20,
            guidance=1.0,
            keyframes="performance",
            published=83,
            extra={"segment_frame_length": 77, "prev_segment_conditioning_frames": 1, "mode": "animate"},
        ),
        Family(
            name="wan-2.1-vace",
            pipeline="WanVACEPipeline",
            checkpoint="Wan-AI/Wan2.1-VACE-1.3B-diffusers",
            good_for="a cast that is held by reference sheets, on small graphics cards",
            frames=(4, 1),
            multiple=16,
            fps=16,
            longest=81,
            sizes=((832, 480), (640, 352)),
            parameters=1_700,
            encoder=5_700,
            licence=WAN_OLDER,
            steps=40,
            keyframes="video",
            references="reference_images",
        ),
        Family(
            name="helios",
            pipeline="HeliosPipeline",
            checkpoint="BestWishYsh/Helios-Base",
            good_for="very long shots in one go",
            frames=(33, 0),
            multiple=16,
            fps=24,
            longest=1452,
            sizes=((640, 384),),
            parameters=14_000,
            encoder=5_700,
            licence=HELIOS,
            steps=50,
            keyframes="image",
        ),
        Family(
            name="kandinsky-5",
            pipeline="Kandinsky5I2VPipeline",
            checkpoint="kandinskylab/Kandinsky-5.0-I2V-Pro-sft-5s-Diffusers",
            good_for="painterly pictures from a keyframe",
            frames=(4, 1),
            multiple=16,
            fps=24,
            longest=121,
            shortest=17,  # it evens out the first four latent frames by those after them
            sizes=((1280, 768), (768, 512)),
            parameters=19_000,
            encoder=7_600,
            licence=KANDINSKY,
            steps=50,
            keyframes="image",
        ),
        Family(
            name="kandinsky-5-lite",
            pipeline="Kandinsky5T2VPipeline",
            checkpoint="kandinskylab/Kandinsky-5.0-T2V-Lite-sft-5s-Diffusers",
            good_for="small graphics cards, from words alone",
            frames=(4, 1),
            multiple=16,
            fps=24,
            longest=121,
            sizes=((768, 512),),
            parameters=2_000,
            encoder=7_600,
            licence=KANDINSKY_LITE,
            steps=50,
        ),
        Family(
            name="sana-video",
            pipeline="SanaImageToVideoPipeline",
            checkpoint="Efficient-Large-Model/SANA-Video_2B_480p_diffusers",
            good_for="speed on small graphics cards, from a keyframe",
            frames=(4, 1),
            multiple=32,
            fps=16,
            longest=81,
            sizes=((832, 480),),
            parameters=2_000,
            encoder=2_600,
            licence=NVIDIA,
            steps=50,
            guidance=6.0,
            keyframes="image",
            length="frames",
        ),
        Family(
            name="hunyuan-1.5",
            pipeline="HunyuanVideo15ImageToVideoPipeline",
            checkpoint="hunyuanvideo-community/HunyuanVideo-1.5-480p_i2v",
            good_for="people in motion, from a keyframe",
            frames=(4, 1),
            multiple=16,
            fps=24,
            longest=121,
            sizes=((848, 480),),
            parameters=8_300,
            encoder=7_900,
            licence=HUNYUAN,
            steps=50,
            guidance=0.0,
            keyframes="image",
            sized=False,
        ),
    )
}
"""Every family, by its name."""
